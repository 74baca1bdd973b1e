package onrecord.pages;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first address for programs: where everything else is. */
@RestController
@Hidden
class Home {

    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> addresses() {
        return Map.of(
                "articles", "/articles",
                "quotes", "/quotes",
                "speakers", "/speakers",
                "openapi", "/openapi.json",
                "documentation", "/docs");
    }
}
