package onrecord.speaker;

/**
 * One speaker is about to become another; whoever refers to the old one follows in the same transaction.
 *
 * @param from the id that goes
 * @param into the id that stays
 */
public record SpeakersMerged(long from, long into) {}
