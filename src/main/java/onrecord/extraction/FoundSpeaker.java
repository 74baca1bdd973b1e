package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as far as the text tells.
 *
 * @param number tells this text's speakers apart: equal numbers are one speaker, also where two anonymous sources are
 *     described in the same words; counted from 0 in the order of first appearance
 * @param name the fullest name the text gives, without titles; for an anonymous source the words that describe it
 * @param title the office or title stated in the text, such as "Chinese Foreign Minister"
 */
public record FoundSpeaker(
        int number, String name, SpeakerKind kind, @Nullable String title) {}
