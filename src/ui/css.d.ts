/** Style sheets as the build hands them over: as text with `?inline`, else for their effect alone. */
declare module '*.css?inline' {
  const text: string
  export default text
}
declare module '*.css'
