package dk.samvaer.local.embedded;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file of changes, each written whole and in order before it counts. What was appended is with the operating system: it survives the
 * end of this process in any way, but not a loss of power, since the disk is not waited for.
 */
final class Journal implements Closeable {
    private static final int HEADER = 2 * Integer.BYTES;

    private final FileChannel file;
    private long size;

    private Journal(FileChannel file) {
        this.file = file;
    }

    /**
     * What one key of one map is set to.
     *
     * @param value null removes the key
     */
    record Entry(String map, String key, byte @Nullable [] value) {}

    /** Begins an empty journal, in place of one that is there. */
    static Journal begin(Path path) {
        try {
            return new Journal(FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes a change; either all its entries will be read again or none. */
    synchronized void append(List<Entry> change) {
        try {
            byte[] bytes = bytes(change);
            ByteBuffer record = ByteBuffer.allocate(HEADER + bytes.length);
            record.putInt(bytes.length).putInt(checksum(bytes)).put(bytes).flip();
            while (record.hasRemaining()) {
                size += file.write(record);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** The entries of all changes that were written whole, in order; none where there is no journal. */
    static List<Entry> read(Path path) {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(path)) {
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
                for (byte[] change = next(in); change != null; change = next(in)) {
                    addEntries(change, entries);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return entries;
    }

    private static byte @Nullable [] next(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            int checksum = in.readInt();
            byte[] bytes = in.readNBytes(length);
            return bytes.length == length && checksum(bytes) == checksum ? bytes : null;
        } catch (EOFException end) {
            return null;
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static byte[] bytes(List<Entry> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (Entry entry : change) {
            writeText(out, entry.map());
            writeText(out, entry.key());
            byte[] value = entry.value();
            out.writeInt(value == null ? -1 : value.length);
            if (value != null) {
                out.write(value);
            }
        }
        return bytes.toByteArray();
    }

    private static void addEntries(byte[] change, List<Entry> entries) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(change));
        while (in.available() > 0) {
            String map = readText(in);
            String key = readText(in);
            int length = in.readInt();
            entries.add(new Entry(map, key, length < 0 ? null : in.readNBytes(length)));
        }
    }

    /** Character by character, since a key need not be text that UTF-8 can hold. */
    private static void writeText(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String readText(DataInputStream in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}
