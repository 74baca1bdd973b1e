package onrecord.speaker;

import onrecord.web.InvalidRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two speakers one: names, roles and quotes move, and the old id leads to the new one. */
@Service
class SpeakerMerge {

    private static final String MOVE_ALIASES = """
            insert into speaker_alias (speaker_id, name, name_key)
            select :into, name, name_key from speaker_alias where speaker_id = :from
            union
            select :into, name, name_key from speaker where id = :from and kind <> 'anonymous'
            on conflict do nothing""";

    private static final String MOVE_ROLES = """
            update speaker_role moved set speaker_id = :into
            where speaker_id = :from and not exists (
                select from speaker_role kept
                where kept.speaker_id = :into and lower(kept.title) = lower(moved.title)
                  and daterange(kept.held_from, kept.held_to, '[]') && daterange(moved.held_from, moved.held_to, '[]'))""";

    private final Speakers speakers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SpeakerMerge(Speakers speakers, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.speakers = speakers;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Merges the first speaker into the second.
     *
     * @throws SpeakerNotFound where one of them is not there
     */
    @Transactional
    public void merge(long from, long into) {
        if (from == into) {
            throw new InvalidRequest("into", "must be another speaker");
        }
        lock(Math.min(from, into)); // always the smaller id first: two merges cannot wait for each other
        lock(Math.max(from, into));
        run(MOVE_ALIASES, from, into);
        run(MOVE_ROLES, from, into);
        events.publishEvent(new SpeakersMerged(from, into));
        run("update speaker_redirect set speaker_id = :into where speaker_id = :from", from, into);
        run("insert into speaker_redirect (old_id, speaker_id) values (:from, :into)", from, into);
        jdbc.sql("delete from speaker where id = ?").param(from).update();
    }

    private void lock(long id) {
        if (speakers.findAndLock(id).isEmpty()) {
            throw new SpeakerNotFound(id);
        }
    }

    private void run(String sql, long from, long into) {
        jdbc.sql(sql).param("from", from).param("into", into).update();
    }
}
