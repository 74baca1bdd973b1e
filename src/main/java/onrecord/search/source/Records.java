package onrecord.search.source;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records as bytes, to be kept in an index: JSON, the same that answers are made of. */
@Component
public class Records {

    private final JsonMapper json;

    Records(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(Object record) {
        return json.writeValueAsBytes(record);
    }

    public <T> T read(byte[] bytes, int offset, int length, Class<T> type) {
        return json.readValue(bytes, offset, length, type);
    }
}
