package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Documents as bytes, as they are stored and sent. */
final class Bson {
    private Bson() {}

    static byte[] of(Document document) {
        var buffer = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(document, buffer);
            return ByteBufUtil.getBytes(buffer);
        } finally {
            buffer.release();
        }
    }

    static Document read(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Reads the wanted fields only; of an array all. */
    static Document read(byte[] bytes, Wanted wanted) {
        return read(Unpooled.wrappedBuffer(bytes), wanted);
    }

    private static Document read(ByteBuf in, Wanted wanted) {
        Document document = new Document();
        in.skipBytes(Integer.BYTES);
        for (byte type = in.readByte(); type != BsonConstants.TERMINATING_BYTE; type = in.readByte()) {
            String field = BsonDecoder.decodeCString(in);
            Wanted part = wanted.of(field);
            if (part == null) {
                skip(type, in);
            } else if (part.isWhole() || type != BsonConstants.TYPE_EMBEDDED_DOCUMENT) {
                document.put(field, BsonDecoder.decodeValue(type, in));
            } else {
                document.put(field, read(in, part));
            }
        }
        return document;
    }

    private static void skip(byte type, ByteBuf in) {
        switch (type) {
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY ->
                in.skipBytes(in.getIntLE(in.readerIndex()));
            case BsonConstants.TYPE_UTF8_STRING -> in.skipBytes(in.readIntLE());
            case BsonConstants.TYPE_DATA -> in.skipBytes(in.readIntLE() + 1);
            default -> BsonDecoder.decodeValue(type, in);
        }
    }
}
