package onrecord.speaker;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and adjectives of countries, by their ISO 3166 codes: CN is China and Chinese. */
final class Nations {

    private static final Map<String, List<String>> NAMES = new HashMap<>();
    private static final Map<String, Set<String>> CODES;

    static {
        Properties more = read();
        for (String code : Locale.getISOCountries()) {
            List<String> names = new ArrayList<>();
            names.add(Names.key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
            names.addAll(Arrays.asList(more.getProperty(code, "").split(", *")));
            names.remove("");
            NAMES.put(code, names);
        }
        CODES = NAMES.entrySet().stream()
                .flatMap(nation -> nation.getValue().stream().map(name -> Map.entry(name, nation.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private Nations() {}

    /** All words by which a text may tell this country. */
    static List<String> words(String code) {
        return NAMES.getOrDefault(code, List.of()).stream()
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .toList();
    }

    /** The codes of the countries that have one of these names or adjectives. */
    static Stream<String> named(Collection<String> names) {
        return names.stream()
                .flatMap(name -> CODES.getOrDefault(name, Set.of()).stream())
                .distinct();
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Nations.class.getResourceAsStream("nations.properties")),
                StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
