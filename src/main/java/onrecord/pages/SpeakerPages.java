package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import onrecord.search.Search;
import onrecord.search.SearchParameters;
import onrecord.speaker.SpeakerEditing;
import onrecord.speaker.SpeakerView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A speaker: names, offices, and what they said, the newest first. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SpeakerPages {

    private final SpeakerEditing speakers;
    private final Search search;

    SpeakerPages(SpeakerEditing speakers, Search search) {
        this.speakers = speakers;
        this.search = search;
    }

    @GetMapping("/speakers/{id}")
    ModelAndView speaker(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        SpeakerView speaker = speakers.read(id);
        return new ModelAndView("speaker")
                .addObject("speaker", speaker)
                .addObject("roles", speaker.roles().reversed())
                .addObject("form", SearchForm.of(request))
                .addObject("found", search.quotes(SearchParameters.saidBy(speaker.id(), cursor)));
    }
}
