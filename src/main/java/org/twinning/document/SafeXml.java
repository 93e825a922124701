package org.twinning.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that a stranger wrote: without declarations, from which bombs are built, without anything from elsewhere, not too deep. */
final class SafeXml {

    private static final int DEEPEST = 500;

    private SafeXml() {}

    /** @param listener told of elements and text; null when only the check matters */
    static void read(InputStream in, @Nullable DefaultHandler listener) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            Guard guard = new Guard(listener == null ? new DefaultHandler() : listener);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", guard);
            parser.parse(new InputSource(new Unclosed(in)), guard);
        } catch (Bomb bomb) {
            throw new Unacceptable(DocumentRefusal.FILE_BOMB);
        } catch (SAXException broken) {
            throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Bomb extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** The parser closes what it has read; who counts has not done so yet. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** Declarations come before everything else, so a bomb is seen before it goes off. */
    private static final class Guard extends DefaultHandler2 {
        private final DefaultHandler listener;
        private int depth;

        Guard(DefaultHandler listener) {
            this.listener = listener;
        }

        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
            throw new Bomb();
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new Bomb();
            }
            listener.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            listener.endElement(uri, name, qualified);
        }

        @Override
        public void characters(char[] text, int from, int length) throws SAXException {
            listener.characters(text, from, length);
        }

        @Override
        public InputSource resolveEntity(
                @Nullable String name, @Nullable String publicId, @Nullable String baseUri, String systemId)
                throws SAXException {
            throw new Bomb();
        }
    }
}
