package onrecord.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Repository;

/** Bearer tokens of editors: 256 random bits, of which only the SHA-256 is kept. */
@Repository
class AccessTokens implements OpaqueTokenIntrospector {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token as its owner may see it again, without its secret. */
    record AccessToken(
            long id,
            String label,
            Instant createdAt,
            @Nullable Instant expiresAt) {}

    /** A new token; the one time its secret is shown. */
    record IssuedToken(
            long id, String label, String token, @Nullable Instant expiresAt) {}

    IssuedToken issue(String editor, String label, @Nullable Instant expiresAt) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = "onr_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        long id = jdbc.sql(
                        "insert into access_token (editor, label, token_hash, expires_at) values (?, ?, ?, ?) returning id")
                .param(editor)
                .param(label)
                .param(hash(token))
                .param(expiresAt == null ? null : OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new IssuedToken(id, label, token, expiresAt);
    }

    List<AccessToken> of(String editor) {
        return jdbc.sql("select id, label, created_at, expires_at from access_token where editor = ? order by id")
                .param(editor)
                .query(AccessToken.class)
                .list();
    }

    boolean revoke(String editor, long id) {
        return jdbc.sql("delete from access_token where editor = ? and id = ?")
                        .params(editor, id)
                        .update()
                == 1;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        String editor = jdbc.sql(
                        "select editor from access_token where token_hash = ? and coalesce(expires_at > now(), true)")
                .param(hash(token))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new BadOpaqueTokenException("unknown or expired token"));
        return new DefaultOAuth2AuthenticatedPrincipal(
                editor, Map.of("sub", editor), AuthorityUtils.createAuthorityList("ROLE_" + Security.EDITOR));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
