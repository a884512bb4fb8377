/** Vite bundles a worker by itself and gives the address of the file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

/** Trusted Types (W3C Working Draft), as far as they are used here: TypeScript's DOM library does not have them. */
declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
};
