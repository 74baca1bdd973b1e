package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.search.AskedNames;
import onrecord.search.Search;
import onrecord.search.SearchParameters;
import onrecord.search.SpeakerHit;
import onrecord.search.SpeakerParameters;
import onrecord.search.SpeakerSearch;
import onrecord.web.Listing;
import onrecord.web.Listing.FacetCount;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search pages: a form, what was found, and how to narrow it. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SearchPages {

    private final Search search;
    private final SpeakerSearch speakers;
    private final AskedNames names;

    SearchPages(Search search, SpeakerSearch speakers, AskedNames names) {
        this.search = search;
        this.speakers = speakers;
        this.names = names;
    }

    @GetMapping({"/", "/articles"})
    ModelAndView articles(SearchParameters given, HttpServletRequest request) {
        SearchForm form = form(request);
        return page("articles", form, search.articles(given.onAPage(Spread.wanted(form))));
    }

    @GetMapping("/quotes")
    ModelAndView quotes(
            SearchParameters given,
            @RequestParam(required = false) @Nullable Long similar,
            HttpServletRequest request) {
        SearchForm form = form(request);
        SearchParameters asked = given.onAPage(Spread.wanted(form));
        return page("quotes", form, similar == null ? search.quotes(asked) : search.quotesLike(similar, asked));
    }

    @GetMapping("/speakers")
    ModelAndView speakers(SpeakerParameters given, HttpServletRequest request) {
        SearchForm form = form(request);
        Listing<SpeakerHit> found = speakers.find(given);
        return page(
                "speakers", form, form.asksWhoSays() ? found.with(speakers.spread(given, Spread.wanted(form))) : found);
    }

    private SearchForm form(HttpServletRequest request) {
        SearchForm form = SearchForm.of(request);
        return form.named(names.of(
                form.all("speaker"),
                form.all("outlet"),
                form.all("similar").stream().findFirst()));
    }

    private static ModelAndView page(String template, SearchForm form, Listing<?> found) {
        Map<String, List<FacetCount>> counts = Objects.requireNonNullElse(found.facets(), Map.of());
        return new ModelAndView(template)
                .addObject("form", form)
                .addObject("found", found)
                .addObject("chips", Chip.of(form))
                .addObject("orders", Order.of(form))
                .addObject("spreads", Spread.of(form, counts))
                .addObject("timeline", Timeline.of(form, counts.getOrDefault("month", List.of())));
    }
}
