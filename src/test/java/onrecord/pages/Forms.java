package onrecord.pages;

import org.springframework.mock.web.MockHttpServletRequest;

/** Forms as they come in. */
final class Forms {

    private Forms() {}

    static SearchForm of(String path, String... fields) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        for (String field : fields) {
            String[] given = field.split("=", 2);
            request.addParameter(given[0], given[1]);
        }
        return SearchForm.of(request);
    }
}
