package dk.samvaer.supplier.domain.register;

import java.util.UUID;

/** What a unit offers, with its code of the national concepts (FFB). Their parent, activity and social contact, may not be reported itself. */
public enum Activity {
    SENSORY_STIMULATION("299af83f-586c-4c17-8af6-c8c47a847d6d"),
    EXPERIENCE("2c1944be-fe87-4c42-b08e-9cc075c9ef18"),
    PHYSICAL("66e23d66-1c5f-4070-bed1-8827cc863dcd"),
    SOCIAL("7e419926-bb04-4829-99c9-95ea20403c2c"),
    CREATIVE("be5d5058-ef06-42a9-b894-51e44513e717"),
    SKILLS_DEVELOPMENT("f25674bf-3162-45c3-bde4-6d542bf9629b");

    private final UUID nationalCode;

    Activity(String nationalCode) {
        this.nationalCode = UUID.fromString(nationalCode);
    }

    public UUID nationalCode() {
        return nationalCode;
    }
}
