package onrecord.article;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** An article with this address is already there; the problem names it. */
class UrlAlreadyStored extends Failure {

    UrlAlreadyStored(String url, long articleId) {
        super(HttpStatus.CONFLICT, "url-already-stored", "Article " + articleId + " already has the url " + url + ".");
        with("articleId", articleId);
        with("article", "/articles/" + articleId);
    }
}
