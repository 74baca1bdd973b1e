package onrecord.search.index;

import onrecord.web.Failure;
import org.springframework.http.HttpStatus;

/** Another index is being built already, and not in the way that is asked for. */
class RebuildRuns extends Failure {

    RebuildRuns() {
        super(
                HttpStatus.CONFLICT,
                "rebuild-runs",
                "An index that takes documents over is being built; ask again once GET /index shows no rebuild.");
    }
}
