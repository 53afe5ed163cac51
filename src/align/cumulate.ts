/** The sums of all values before each index, and of all at the end: one longer than `values`. */
export function cumulate(values: ArrayLike<number>): Float64Array {
  const out = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) out[k + 1] = (out[k] as number) + (values[k] as number);
  return out;
}
