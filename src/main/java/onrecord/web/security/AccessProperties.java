package onrecord.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Settings of access.
 *
 * @param readAccess who may read: everybody, or those who prove who they are
 * @param editorPassword the password of the first editor; set anew at every start that names it
 */
@ConfigurationProperties("onrecord")
record AccessProperties(
        @DefaultValue("public") ReadAccess readAccess,
        @Nullable String editorPassword) {

    /** Who may read. */
    enum ReadAccess {
        PUBLIC,
        AUTHENTICATED
    }

    /** Without the password, which would stand in logs. */
    @Override
    public String toString() {
        return "AccessProperties[readAccess=%s]".formatted(readAccess);
    }

    AuthorizationManager<RequestAuthorizationContext> readers() {
        return readAccess == ReadAccess.PUBLIC
                ? SingleResultAuthorizationManager.permitAll()
                : AuthenticatedAuthorizationManager.authenticated();
    }
}
