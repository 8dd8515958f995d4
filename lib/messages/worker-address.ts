/** Our policies of trusted types, as far as they are needed; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(url: string): string };
}

/** Our pages demand that addresses of scripts come from a policy. Firefox knows them since 148. */
export const workerAddress = (name: string, file: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy(name, { createScriptURL: () => file }).createScriptURL('') ?? file
  );
};
