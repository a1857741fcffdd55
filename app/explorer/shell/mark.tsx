/** Parley's mark: two who meet. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M7 12h10" stroke="var(--strong-line)" strokeWidth="2" />
      <circle cx="5.5" cy="12" r="4" fill="var(--person)" />
      <rect x="14.6" y="8.1" width="7.8" height="7.8" rx="1.6" fill="var(--organisation)" />
      <path d="m12 8.6 2.9 1.7v3.4L12 15.4l-2.9-1.7v-3.4Z" fill="var(--meeting)" />
    </svg>
  );
}
