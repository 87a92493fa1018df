/** What drivers have to know of the sidebar: the element that holds its closed shadow root. Example: `<otherwise-sidebar>` */
export const HOST = 'otherwise-sidebar'
