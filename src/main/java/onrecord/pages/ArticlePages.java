package onrecord.pages;

import onrecord.article.ArticleReader;
import onrecord.article.ArticleView;
import onrecord.article.QuoteEditing;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** An article with its quotes marked in place; a quote's address leads to its place in the article. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ArticlePages {

    private final ArticleReader articles;
    private final QuoteEditing quotes;

    ArticlePages(ArticleReader articles, QuoteEditing quotes) {
        this.articles = articles;
        this.quotes = quotes;
    }

    @GetMapping("/articles/{id}")
    ModelAndView article(@PathVariable long id) {
        ArticleView article = articles.byId(id);
        return new ModelAndView("article")
                .addObject("article", article)
                .addObject("voices", MarkedBody.voices(article.quotes()))
                .addObject("paragraphs", MarkedBody.of(article.body(), article.quotes()));
    }

    @GetMapping("/quotes/{id}")
    RedirectView quote(@PathVariable long id) {
        return new RedirectView("/articles/" + quotes.read(id).articleId() + "#q" + id);
    }
}
