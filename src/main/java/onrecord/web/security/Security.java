package onrecord.web.security;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Who may do what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class Security {

    static final String EDITOR = "EDITOR";

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            AccessProperties properties,
            AccessTokens tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        AuthenticationEntryPoint challenge = (request, response, failure) -> {
            response.addHeader("WWW-Authenticate", "Basic realm=\"On Record\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer");
            problems.resolveException(request, response, null, failure);
        };
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(new CrossSiteWrite())
                        .denyAll()
                        .requestMatchers(EndpointRequest.to("health", "info"))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasRole(EDITOR)
                        .requestMatchers("/desk/**", "/imports/**", "/index/**", "/tokens/**")
                        .hasRole(EDITOR)
                        .requestMatchers("/assets/**", "/webjars/**", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .access(properties.readers())
                        .requestMatchers(HttpMethod.HEAD)
                        .access(properties.readers())
                        .requestMatchers(HttpMethod.OPTIONS)
                        .access(properties.readers())
                        .requestMatchers(HttpMethod.POST, "/extractions") // stores nothing
                        .access(properties.readers())
                        .anyRequest()
                        .hasRole(EDITOR))
                .httpBasic(basic -> basic.authenticationEntryPoint(challenge))
                .oauth2ResourceServer(bearer ->
                        bearer.authenticationEntryPoint(challenge).opaqueToken(opaque -> opaque.introspector(tokens)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(challenge)
                        .accessDeniedHandler((request, response, failure) ->
                                problems.resolveException(request, response, null, failure)))
                .headers(headers -> headers.addHeaderWriter(new PagePolicy())
                        // an address tells what was searched for
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie carries an identity; see CrossSiteWrite for Basic
                .build();
    }

    /** None: it would be a span for each filter of each request. */
    @Bean
    SecurityObservationSettings observedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    UserDetailsService editorAccounts(Editors editors) {
        return name -> editors.passwordHash(name)
                .map(hash ->
                        User.withUsername(name).password(hash).roles(EDITOR).build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
