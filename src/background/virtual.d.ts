/** Made by the build: the parts of the language model by name, empty until they are filled. */
declare module 'virtual:language-model' {
  const parts: Readonly<Record<string, object>>
  export default parts
}
