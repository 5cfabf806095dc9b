package dk.samvaer.local.embedded;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * Sorted maps that keep each completed change over the end of the process, in whatever way it ends.
 *
 * <p>A change is written to a journal before it is answered, which costs one write of the size of the change; every
 * {@value #JOURNAL_LIMIT} bytes the store itself is committed and a new journal is begun. The store names its journal, so that one which
 * is older than the store is never applied to it.
 */
final class Storage implements AutoCloseable {
    private static final int JOURNAL_LIMIT = 4 * 1024 * 1024;
    private static final int CACHE_MEGABYTES = 96;
    private static final int RETENTION_MILLIS = 10_000;
    private static final int COMPACTION_MILLIS = 50;
    private static final int FULL = 70;
    private static final String SETTINGS = "storage";
    private static final String JOURNAL = "journal";

    private final MVStore store;
    private final @Nullable Path folder;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final ThreadLocal<List<Journal.Entry>> change = ThreadLocal.withInitial(ArrayList::new);
    private volatile @Nullable Journal journal;
    private volatile @Nullable UncheckedIOException failure;

    private Storage(MVStore store, @Nullable Path folder) {
        this.store = store;
        this.folder = folder;
    }

    static Storage inMemory() {
        return new Storage(MVStore.open(null), null);
    }

    /** Opens the folder with all changes that were completed in it. */
    static Storage open(Path folder) {
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("documents.mv").toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MEGABYTES)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        Storage storage = new Storage(store, folder);
        storage.applyJournal(folder);
        storage.checkpoint(folder);
        return storage;
    }

    private void applyJournal(Path folder) {
        for (Journal.Entry entry : Journal.read(journalFile(folder, generation()))) {
            MVMap<String, byte[]> map = map(entry.map());
            if (entry.value() == null) {
                map.remove(entry.key());
            } else {
                map.put(entry.key(), entry.value());
            }
        }
    }

    Set<String> mapNames() {
        return store.getMapNames();
    }

    MVMap<String, byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    byte @Nullable [] put(MVMap<String, byte[]> map, String key, byte[] value) {
        note(map, key, value);
        return map.put(key, value);
    }

    byte @Nullable [] remove(MVMap<String, byte[]> map, String key) {
        note(map, key, null);
        return map.remove(key);
    }

    void clear(MVMap<String, byte[]> map) {
        List.copyOf(map.keySet()).forEach(key -> remove(map, key));
        complete();
    }

    private void note(MVMap<String, byte[]> map, String key, byte @Nullable [] value) {
        if (folder != null) {
            change.get().add(new Journal.Entry(map.getName(), key, value));
        }
    }

    /** Makes what this thread has changed one change that lasts. Who changes the same maps must wait for it. */
    void complete() {
        List<Journal.Entry> entries = change.get();
        Journal current = journal;
        if (current != null && !entries.isEmpty()) {
            try {
                current.append(entries);
            } catch (UncheckedIOException unwritable) {
                failure = unwritable;
                throw unwritable;
            } finally {
                entries.clear();
            }
        }
    }

    /** Runs a command; no commit of the store takes half of its changes. */
    <T> T run(Supplier<T> command) {
        if (failure != null) {
            throw new IllegalStateException("The journal cannot be written; restart the database", failure);
        }
        commands.readLock().lock();
        try {
            return command.get();
        } finally {
            complete();
            commands.readLock().unlock();
            checkpointWhenDue();
        }
    }

    private void checkpointWhenDue() {
        if (isDue()) {
            commands.writeLock().lock();
            try {
                if (isDue() && folder != null) {
                    checkpoint(folder);
                }
            } catch (UncheckedIOException unwritable) {
                failure = unwritable;
                throw unwritable;
            } finally {
                commands.writeLock().unlock();
            }
        }
    }

    private boolean isDue() {
        Journal current = journal;
        return current != null && current.size() > JOURNAL_LIMIT;
    }

    private void checkpoint(Path folder) {
        long next = generation() + 1;
        Journal begun = Journal.begin(journalFile(folder, next));
        map(SETTINGS).put(JOURNAL, Long.toString(next).getBytes(StandardCharsets.US_ASCII));
        store.commit();
        Journal ended = journal;
        journal = begun;
        if (ended != null) {
            ended.close();
        }
        Journal.delete(journalFile(folder, next - 1));
        store.compact(FULL, JOURNAL_LIMIT);
    }

    private long generation() {
        byte[] known = map(SETTINGS).get(JOURNAL);
        return known == null ? 0 : Long.parseLong(new String(known, StandardCharsets.US_ASCII));
    }

    private static Path journalFile(Path folder, long generation) {
        return folder.resolve("journal." + generation);
    }

    /** The size of the file, in bytes. */
    long fileSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    @Override
    public void close() {
        commands.writeLock().lock();
        try {
            if (folder != null) {
                checkpoint(folder);
            }
            store.close(COMPACTION_MILLIS);
            Journal last = journal;
            if (last != null) {
                last.close();
            }
        } finally {
            commands.writeLock().unlock();
        }
    }
}
