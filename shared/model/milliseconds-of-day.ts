export const millisecondsOfDay = 86_400_000;
