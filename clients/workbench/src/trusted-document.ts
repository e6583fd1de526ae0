/** Words in both languages of the network. */
export type Both = { readonly en: string; readonly zh: string };

/** A document that real callers send, as the workbench shows it. `variables` is JSON text to start from. */
export type TrustedDocument = {
  readonly name: string;
  readonly title: Both;
  readonly description: Both;
  readonly query: string;
  readonly variables: string;
};
