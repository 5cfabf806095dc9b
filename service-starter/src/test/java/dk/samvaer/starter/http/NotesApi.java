package dk.samvaer.starter.http;

import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoTimeoutException;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Overloaded;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A sample controller with one of everything. */
@RestController
@RequestMapping("/v1/notes")
class NotesApi {
    static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID CITIZEN = UUID.fromString("22222222-2222-4222-8222-222222222222");

    /** The id of no note. */
    static final UUID NOBODYS = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private final Gate gate;

    NotesApi(Gate gate) {
        this.gate = gate;
    }

    enum Kind {
        CALL,
        VISIT
    }

    record Line(@NotBlank String label, @Max(10) int minutes) {}

    record Copies(@NotEmpty @Size(max = 5) List<@NotBlank String> readers) {}

    record NewNote(
            @NotBlank @Size(max = 100) Confidential text,
            @Valid @Nullable List<Line> lines,
            @Nullable LocalDate on,
            @Nullable Kind kind,
            @Pattern(regexp = "[A-Z]{1,8}") @Nullable String code,
            @Nullable BigDecimal amount,
            @Valid @Nullable Copies copies,
            @Nullable Instant at,
            @Nullable LocalTime every,
            @Nullable UUID caseId,
            @Nullable List<List<String>> tables,
            @Nullable Map<String, Line> named,
            @Nullable Set<Kind> kinds,
            @Nullable Object anything) {}

    record NoteView(UUID id, Confidential text, @Nullable String fingerprint) {}

    record Filter(
            @Nullable String state,
            @Nullable LocalDate dueBefore,
            @Nullable Kind kind) {}

    record Note(
            UUID id, UUID caseId, UUID citizenId, @Nullable String supplierId) implements Aggregate<Note, Object> {
        @Override
        public Note apply(Object event) {
            return this;
        }
    }

    @PostMapping
    @Allow(Role.VISITATOR)
    ResponseEntity<NoteView> write(Creation creation, @Valid @RequestBody NewNote note) {
        var view = new NoteView(creation.id(), note.text(), creation.fingerprint());
        return Answers.created("/v1/notes/" + creation.id(), new Versioned<>(view, 1), written -> written);
    }

    @PutMapping("/{id}")
    @Allow(Role.VISITATOR)
    ResponseEntity<NoteView> rewrite(@PathVariable UUID id, Version version, @Valid @RequestBody NewNote note) {
        var view = new NoteView(id, note.text(), null);
        return Answers.ok(new Versioned<>(view, version.expected() + 1), written -> written);
    }

    @GetMapping("/{id}")
    @Allow({Role.VISITATOR, Role.SUPPLIER_STAFF, Role.CITIZEN})
    ResponseEntity<Map<String, UUID>> read(@PathVariable UUID id) {
        NotFound.unless(!id.equals(NOBODYS), "notes", id);
        var note = note(id);
        gate.admit(note);
        return Answers.ok(new Versioned<>(note, 7), found -> Map.of("id", found.id()));
    }

    @GetMapping("/{id}/of-represented")
    @Allow({Role.GUARDIAN, Role.PARTY_REPRESENTATIVE})
    Map<String, UUID> readForAnother(@PathVariable UUID id) {
        gate.admit(note(id));
        return Map.of("id", id);
    }

    @PostMapping("/{id}/complaint")
    @Allow(value = Role.GUARDIAN, matter = Matter.COMPLAIN)
    Map<String, UUID> complainForAnother(@PathVariable UUID id) {
        gate.admit(note(id));
        return Map.of("id", id);
    }

    @PostMapping("/{id}/matterless")
    @Allow(Role.GUARDIAN)
    Map<String, UUID> writeWithoutAMatter(@PathVariable UUID id) {
        gate.admit(note(id));
        return Map.of("id", id);
    }

    private static Note note(UUID id) {
        return new Note(id, CASE, CITIZEN, "nsv");
    }

    @GetMapping
    @Allow(Role.VISITATOR)
    Page<String> list(Paging paging, @RequestParam(required = false) @Nullable String assignee, Filter filter) {
        return Page.of(List.of("a", "b", "c"), paging, item -> item);
    }

    @GetMapping("/of-month")
    @Allow(Role.VISITATOR)
    Map<String, Integer> month(@RequestParam @Max(12) int month) {
        return Map.of("month", month);
    }

    @GetMapping("/shelf")
    @Allow(Role.VISITATOR)
    List<UUID> shelf() {
        var notes = List.of(note(UUID.randomUUID()), note(UUID.randomUUID()), note(UUID.randomUUID()));
        gate.admitAll(notes);
        return notes.stream().map(Note::id).toList();
    }

    /** Reads and then changes, as an act does that depends on what it finds. */
    @PostMapping("/{id}/stamp")
    @Allow(Role.VISITATOR)
    ResponseEntity<Map<String, UUID>> stamp(@PathVariable UUID id) {
        gate.admit(note(id));
        gate.admit(note(id));
        return Answers.ok(new Versioned<>(note(id), 8), found -> Map.of("id", found.id()));
    }

    @GetMapping("/me")
    @Allow({Role.LEADER, Role.VISITATOR})
    Map<String, Object> me(Caller caller) {
        return Map.of(
                "subject", caller.actor().subject(),
                "role", caller.role(),
                "causeRole", Cause.current().actorRole(),
                "correlationId", Cause.current().correlationId());
    }

    @GetMapping("/open-by-mistake")
    String openByMistake() {
        return "nobody should see this";
    }

    @PostMapping("/failures/{kind}")
    @Allow(Role.VISITATOR)
    void fail(@PathVariable String kind) {
        throw switch (kind) {
            case "rule" -> new RuleViolation("PLAN_OFFER_MISSING");
            case "missing" -> new NotFound("notes", CASE);
            case "stale" -> new StaleVersion(3);
            case "reused" -> new KeyReused();
            case "overloaded" -> new Overloaded();
            case "database" -> new DataAccessResourceFailureException("no server 0101901234");
            case "slow" ->
                new UncategorizedMongoDbException("no answer", new MongoOperationTimeoutException("no answer"));
            case "driver" -> new MongoTimeoutException("no server 0101901234");
            case "input" -> InvalidInput.at("/cpr", "CPR_INVALID");
            default -> new IllegalStateException("Ib Testesen 0101901234");
        };
    }
}
