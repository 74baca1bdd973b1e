package onrecord.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All outlets. */
interface Outlets extends JpaRepository<Outlet, Long> {

    List<Outlet> findByNameKeyIn(Collection<String> keys);

    /** The outlet, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Outlet o where o.id = :id")
    Optional<Outlet> findAndLock(long id);
}
