package onrecord.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One address for one page: scheme and host in lower case, no default port, no fragment (RFC 3986, 6.2.2 and 6.2.3). */
final class CanonicalUrl {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#:\\s]+)(:\\d+)?([^#\\s]*)(#\\S*)?");

    private CanonicalUrl() {}

    /** The canonical form; text that is no web address comes back unchanged, for validation to refuse. */
    static String of(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return url;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        String path = parts.group(4);
        return scheme + "://" + host + port(scheme, parts.group(3)) + (path.isEmpty() ? "/" : path);
    }

    private static String port(String scheme, @Nullable String port) {
        return port == null || port.equals(scheme.equals("http") ? ":80" : ":443") ? "" : port;
    }
}
