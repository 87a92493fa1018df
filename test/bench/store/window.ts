/** FlexSearch asks for its database at a window, which a service worker has not. */
if (!('window' in globalThis)) Object.assign(globalThis, { window: globalThis })
