/** Every other address under `/api`: nothing is there, said as everything else is. */
import { ApiError } from '@/app/api/_http/errors';
import { route } from '@/app/api/_http/route';

const nothing = route(async () => {
  throw new ApiError('Parley.Request.NotFound', 'there is nothing at this address');
});

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
