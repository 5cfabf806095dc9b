package dk.samvaer.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the folder of an open storage is what a killed process leaves. */
class StorageTest {
    @TempDir
    Path temporary;

    @Test
    void what_was_completed_is_there_after_a_kill() throws IOException {
        try (Storage storage = Storage.open(folder("running"))) {
            put(storage, "a", "1");
            storage.complete();
            put(storage, "b", "2");
            storage.remove(storage.map("things"), "a");
            storage.complete();
            put(storage, "c", "not completed");
            try (Storage reopened = Storage.open(copy("running", "killed"))) {
                assertThat(get(reopened, "a")).isNull();
                assertThat(get(reopened, "b")).isEqualTo("2");
                assertThat(get(reopened, "c")).isNull();
            }
        }
    }

    @Test
    void a_change_of_several_keys_that_was_cut_is_not_there_in_part() throws IOException {
        try (Storage storage = Storage.open(folder("running"))) {
            put(storage, "a", "1");
            storage.complete();
            put(storage, "b", "2");
            put(storage, "c", "3");
            storage.complete();
            Path killed = copy("running", "killed");
            cut(journal(killed));
            try (Storage reopened = Storage.open(killed)) {
                assertThat(get(reopened, "a")).isEqualTo("1");
                assertThat(get(reopened, "b")).isNull();
                assertThat(get(reopened, "c")).isNull();
            }
        }
    }

    @Test
    void a_journal_that_is_older_than_the_store_is_not_applied() throws IOException {
        Path folder = folder("running");
        try (Storage storage = Storage.open(folder)) {
            put(storage, "a", "old");
            storage.complete();
            Files.copy(journal(folder), temporary.resolve(journal(folder).getFileName()));
            put(storage, "a", "new");
            storage.complete();
        }
        Path left = journal(temporary);
        Files.copy(left, folder.resolve(left.getFileName()));
        try (Storage reopened = Storage.open(folder)) {
            assertThat(get(reopened, "a")).isEqualTo("new");
        }
    }

    @Test
    void the_journal_is_begun_anew_before_it_grows_large() throws IOException {
        Path folder = folder("running");
        try (Storage storage = Storage.open(folder)) {
            for (int write = 0; write < 40; write++) {
                String key = "key" + write;
                storage.run(() -> {
                    storage.put(storage.map("things"), key, new byte[1024 * 1024]);
                    storage.complete();
                    return key;
                });
            }
            assertThat(Files.size(journal(folder))).isLessThan(6 * 1024 * 1024);
            try (Storage reopened = Storage.open(copy("running", "killed"))) {
                assertThat(reopened.map("things").size()).isEqualTo(40);
            }
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(temporary.resolve(name));
    }

    private Path copy(String name, String copyName) throws IOException {
        Path copy = folder(copyName);
        try (var files = Files.list(folder(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static Path journal(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> journals = files.filter(it -> it.getFileName().toString().startsWith("journal."))
                    .toList();
            assertThat(journals).hasSize(1);
            return journals.getFirst();
        }
    }

    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 3);
        }
    }

    private static void put(Storage storage, String key, String value) {
        storage.put(storage.map("things"), key, value.getBytes(UTF_8));
    }

    private static @Nullable String get(Storage storage, String key) {
        byte[] value = storage.map("things").get(key);
        return value == null ? null : new String(value, UTF_8);
    }
}
