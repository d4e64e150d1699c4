declare module 'samverk-schema' {
  const spec: { nodes: [string, object][]; marks: [string, object][] };
  export default spec;
}
