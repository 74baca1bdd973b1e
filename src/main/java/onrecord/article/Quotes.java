package onrecord.article;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All quotes. */
interface Quotes extends JpaRepository<Quote, Long> {

    List<Quote> findByArticle(Article article);
}
