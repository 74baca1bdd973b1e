package onrecord.article;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** There is no such article. */
public class ArticleNotFound extends Failure {

    ArticleNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "article-not-found", "There is no article " + id + ".");
    }
}
