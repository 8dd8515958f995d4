/** The time zone of this device. */
export const homeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
