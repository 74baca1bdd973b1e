package onrecord.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.extraction.Span;

/** Spans as PostgreSQL writes an {@code int4multirange}: <code>{[3,10),[15,20)}</code>. */
@Converter
class SpansColumn implements AttributeConverter<List<Span>, String> {

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    @Override
    public String convertToDatabaseColumn(List<Span> spans) {
        return spans.stream().map(SpanColumn::write).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Span> convertToEntityAttribute(String column) {
        return read(column);
    }

    static List<Span> read(String column) {
        List<Span> spans = new ArrayList<>();
        for (Matcher range = RANGE.matcher(column); range.find(); ) {
            spans.add(new Span(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        return List.copyOf(spans);
    }
}
