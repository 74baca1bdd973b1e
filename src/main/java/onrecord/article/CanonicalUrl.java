package onrecord.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * One address for one page: scheme and host in lower case, no default port, no fragment (RFC 3986, 6.2.2 and 6.2.3),
 * other letters than ASCII encoded (RFC 3987, 3.1).
 */
final class CanonicalUrl {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#:\\s]+)(:\\d+)?([^#\\s]*)(#\\S*)?");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    private CanonicalUrl() {}

    /** The canonical form; text that is no web address comes back unchanged, for validation to refuse. */
    static String of(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return url;
        }
        try {
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            String host = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
            String path = NOT_ASCII
                    .matcher(parts.group(4))
                    .replaceAll(letters -> UriUtils.encode(letters.group(), StandardCharsets.UTF_8));
            return scheme + "://" + host + port(scheme, parts.group(3)) + (path.startsWith("/") ? path : "/" + path);
        } catch (IllegalArgumentException notAHost) {
            return url;
        }
    }

    private static String port(String scheme, @Nullable String port) {
        return port == null || port.equals(scheme.equals("http") ? ":80" : ":443") ? "" : port;
    }
}
