/** Stands for what the build makes of the language model: two parts, empty until they are filled. */
export default { 'a.json': {} as Record<string, unknown>, 'b.json': [] as unknown[] }
