package onrecord.search.lucene.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in bytes.
 *
 * @param writer puts a value there
 * @param reader reads it again
 */
record Form<T>(Writer<T> writer, Reader<T> reader) {

    static final Form<String> TEXT = new Form<>(DataOutput::writeString, DataInput::readString);

    static final Form<Long> NUMBER = new Form<>(DataOutput::writeZLong, DataInput::readZLong);

    static final Form<Double> SHARE = new Form<>(
            (out, share) -> out.writeLong(Double.doubleToLongBits(share)),
            in -> Double.longBitsToDouble(in.readLong()));

    static final Form<Instant> MOMENT = new Form<>(
            (out, moment) -> {
                out.writeZLong(moment.getEpochSecond());
                out.writeVInt(moment.getNano());
            },
            in -> Instant.ofEpochSecond(in.readZLong(), in.readVInt()));

    /** Puts a value into bytes. */
    interface Writer<T> {
        void write(DataOutput out, T value) throws IOException;
    }

    /** Reads what the writer of the same version of this form has put there. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    void write(DataOutput out, T value) throws IOException {
        writer.write(out, value);
    }

    T read(DataInput in) throws IOException {
        return reader.read(in);
    }

    /** The value's bytes. */
    BytesRef bytes(T value) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            write(out, value);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // in memory
        }
    }

    /** The value these bytes were made of. */
    T value(BytesRef bytes) throws IOException {
        return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    }

    /** A constant by its name. */
    static <E extends Enum<E>> Form<E> constant(Class<E> type) {
        return new Form<>(
                (out, constant) -> out.writeString(constant.name()), in -> Enum.valueOf(type, in.readString()));
    }

    /** One value after the other. */
    Form<List<T>> list() {
        return new Form<>(
                (out, values) -> {
                    out.writeVInt(values.size());
                    for (T value : values) {
                        write(out, value);
                    }
                },
                in -> {
                    int size = in.readVInt();
                    List<T> values = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        values.add(read(in));
                    }
                    return values;
                });
    }

    /** Writes a value that may be absent. */
    void writeNullable(DataOutput out, @Nullable T value) throws IOException {
        out.writeByte((byte) (value == null ? 0 : 1));
        if (value != null) {
            write(out, value);
        }
    }

    /** Reads a value that may be absent. */
    @Nullable
    T readNullable(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : read(in);
    }
}
