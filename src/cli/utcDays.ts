/**
 * Days are days in UTC, as every report says: the time zone of a build machine means nothing. Imported first, before
 * anything asks for a date.
 */
process.env.TZ = "UTC";

export {};
