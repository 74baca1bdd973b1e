package onrecord.speaker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Kinds stand in the database as they stand in the API, in lower case. */
@Converter(autoApply = true)
class SpeakerKindColumn implements AttributeConverter<SpeakerKind, String> {

    @Override
    public String convertToDatabaseColumn(SpeakerKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public SpeakerKind convertToEntityAttribute(String column) {
        return SpeakerKind.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
