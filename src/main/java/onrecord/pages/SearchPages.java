package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import onrecord.search.Search;
import onrecord.search.SearchParameters;
import onrecord.search.SpeakerParameters;
import onrecord.search.SpeakerSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search pages: a form, and what was found. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SearchPages {

    private final Search search;
    private final SpeakerSearch speakers;

    SearchPages(Search search, SpeakerSearch speakers) {
        this.search = search;
        this.speakers = speakers;
    }

    @GetMapping("/")
    ModelAndView home(SearchParameters given, HttpServletRequest request) {
        return page("articles", request, search.articles(given.highlighted()));
    }

    @GetMapping("/articles")
    ModelAndView articles(SearchParameters given, HttpServletRequest request) {
        return page("articles", request, search.articles(given.highlighted()));
    }

    @GetMapping("/quotes")
    ModelAndView quotes(
            SearchParameters given,
            @RequestParam(required = false) @Nullable Long similar,
            HttpServletRequest request) {
        SearchParameters marked = given.highlighted();
        return page("quotes", request, similar == null ? search.quotes(marked) : search.quotesLike(similar, marked));
    }

    @GetMapping("/speakers")
    ModelAndView speakers(SpeakerParameters given, HttpServletRequest request) {
        return page("speakers", request, speakers.find(given));
    }

    private static ModelAndView page(String template, HttpServletRequest request, Object found) {
        return new ModelAndView(template)
                .addObject("form", SearchForm.of(request))
                .addObject("found", found);
    }
}
