package onrecord.article;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All outlets. */
interface Outlets extends JpaRepository<Outlet, Long> {

    List<Outlet> findByNameKeyIn(Collection<String> keys);
}
