package onrecord.article;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All articles. */
interface Articles extends JpaRepository<Article, Long> {

    /** The article, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> findAndLock(long id);

    @Query("select a.id from Article a where a.url = :url")
    Optional<Long> findIdByUrl(String url);
}
