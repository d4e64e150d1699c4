// Lets the browser draw and hear its user before the work goes on.
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
