package onrecord.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import onrecord.extraction.Span;
import org.jspecify.annotations.Nullable;

/** A span as PostgreSQL writes an {@code int4range}: {@code [3,10)}. */
@Converter
class SpanColumn implements AttributeConverter<@Nullable Span, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Span span) {
        return span == null ? null : write(span);
    }

    @Override
    public @Nullable Span convertToEntityAttribute(@Nullable String column) {
        return read(column);
    }

    static String write(Span span) {
        return "[" + span.start() + "," + span.end() + ")";
    }

    static @Nullable Span read(@Nullable String column) {
        return column == null ? null : SpansColumn.read(column).getFirst();
    }
}
