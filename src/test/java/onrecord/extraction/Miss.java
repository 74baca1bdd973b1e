package onrecord.extraction;

/** An annotated span that was not found, and why. */
record Miss(GoldQuote gold, MissCause cause) {}
