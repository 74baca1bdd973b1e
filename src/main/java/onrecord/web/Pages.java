package onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of the pages around this one: the present address with another cursor. */
public final class Pages {

    /** Signs that the server takes as people type them, but that end or break an address in a header. */
    private static final Pattern BARE = Pattern.compile("[\"<>\\[\\]^`{|}\\\\]");

    private Pages() {}

    /**
     * A page of a list whose size is known exactly.
     *
     * @param question what tells this list's cursors from those of others
     */
    public static <T> Listing<T> listing(
            long count, List<T> results, @Nullable Cursor next, @Nullable Cursor previous, String question) {
        return new Listing<>(
                count,
                Listing.CountType.EXACT,
                results,
                null,
                null,
                null,
                address(next, question),
                address(previous, question));
    }

    /** The page as an answer, with its neighbours as {@code Link} headers (RFC 8288). */
    public static <T> ResponseEntity<Listing<T>> answer(Listing<T> listing) {
        List<String> links = new ArrayList<>();
        if (listing.next() != null) {
            links.add("<" + listing.next() + ">; rel=\"next\"");
        }
        if (listing.previous() != null) {
            links.add("<" + listing.previous() + ">; rel=\"prev\"");
        }
        HttpHeaders headers = new HttpHeaders();
        if (!links.isEmpty()) {
            headers.set(HttpHeaders.LINK, String.join(", ", links));
        }
        return ResponseEntity.ok().headers(headers).body(listing);
    }

    private static @Nullable String address(@Nullable Cursor cursor, String question) {
        if (cursor == null) {
            return null;
        }
        String address = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", cursor.write(question))
                .build()
                .toUriString();
        return BARE.matcher(address)
                .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    }
}
