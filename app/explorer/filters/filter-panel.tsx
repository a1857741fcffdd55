/** The legend is the filter: kinds, statuses of meetings, link types, articles and degree, each with its count. */
import { Button } from '@mantine/core';
import { KINDS, NODE_KINDS } from '@/lib/ontology/kinds';
import { LINK_TYPES, LINKS } from '@/lib/ontology/links';
import { MEETING_STATUSES } from '@/lib/ontology/meetings';
import { activeFilters, toggle } from '@/lib/view/filters';
import { NO_FILTERS } from '@/lib/view/view';
import { changeFilters } from '../state/edit';
import { useExplorer, useFacets, useView } from '../state/store';
import { Glyph } from '../theme/glyph';
import { STATUS_LABELS, STATUS_LINES, SVG_DASHES } from '../theme/line-styles';
import { ArticleFilter } from './article-filter';
import { DegreeFilter } from './degree-filter';
import { FilterRow } from './filter-row';
import classes from './filters.module.css';

export function FilterPanel() {
  const { filters } = useView();
  const facets = useFacets();
  const active = activeFilters(filters);
  const ready = useExplorer((state) => state.phase === 'ready');
  const types = LINK_TYPES.filter((type) => facets.types[type] > 0 || filters.types.includes(type));
  return (
    <section className={classes.panel} aria-label="Filters">
      <header className={classes.bar}>
        <h2>Filters</h2>
        {active > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => changeFilters('Clear filters', NO_FILTERS)}
          >
            Clear {active}
          </Button>
        )}
      </header>
      <div className={classes.scroll}>
        <fieldset className={classes.group}>
          <legend>Kinds</legend>
          {NODE_KINDS.map((kind) => (
            <FilterRow
              key={kind}
              label={KINDS[kind].plural}
              mark={<Glyph kind={kind} size={14} />}
              count={ready ? facets.kinds[kind] : null}
              title={KINDS[kind].definition}
              checked={!filters.kinds.includes(kind)}
              onChange={() =>
                changeFilters(`Filter ${KINDS[kind].plural.toLowerCase()}`, {
                  kinds: toggle(filters.kinds, kind),
                })
              }
            />
          ))}
        </fieldset>
        <fieldset className={classes.group}>
          <legend>Meetings by status</legend>
          {MEETING_STATUSES.map((status) => (
            <FilterRow
              key={status}
              label={STATUS_LABELS[status]}
              mark={<StatusMark dashes={SVG_DASHES[STATUS_LINES[status]]} />}
              count={ready ? facets.statuses[status] : null}
              checked={!filters.statuses.includes(status)}
              onChange={() =>
                changeFilters(`Filter ${status} meetings`, { statuses: toggle(filters.statuses, status) })
              }
            />
          ))}
        </fieldset>
        {types.length > 0 && (
          <fieldset className={classes.group}>
            <legend>Links</legend>
            {types.map((type) => (
              <FilterRow
                key={type}
                label={LINKS[type].forward}
                count={facets.types[type]}
                title={LINKS[type].definition}
                checked={!filters.types.includes(type)}
                onChange={() =>
                  changeFilters(`Filter “${LINKS[type].forward}”`, { types: toggle(filters.types, type) })
                }
              />
            ))}
          </fieldset>
        )}
        <DegreeFilter />
        <ArticleFilter />
      </div>
    </section>
  );
}

function StatusMark({ dashes }: { readonly dashes: string | undefined }) {
  return (
    <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true" focusable="false">
      <path d="M0 7h16" stroke="var(--meeting)" strokeWidth="2" strokeDasharray={dashes} />
    </svg>
  );
}
