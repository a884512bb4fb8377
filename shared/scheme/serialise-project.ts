import { inOrder, writeJson, type JsonObject } from '../json/write-json.ts';
import { schemaAddress } from '../schemas/address.ts';
import { defaultProject } from './default-scheme.ts';
import type { AttributeDefinition, Entity, Project, Scheme } from './scheme.ts';

/**
 * Writes a project as a new file: fields in a fixed order, unknown ones after them by name, and without the parts that
 * are the default ones, so that these keep following the application. To change a file use `withEntity`.
 */
export function serialiseProject(project: Project): string {
  const { scheme, entities, ...rest } = project;
  const file = {
    ...rest,
    $schema: schemaAddress('project'),
    ...(scheme === defaultProject.scheme ? {} : { scheme: schemeInOrder(scheme) }),
    ...(entities.length === 0 ? {} : { entities: entities.map(entityInOrder) }),
  };
  return writeJson(
    inOrder(file, [
      '$schema',
      'format',
      'version',
      'name',
      'language',
      'scheme',
      'entities',
      'suggestion',
      'translation',
      'glossary',
    ]),
  );
}

export const entityFields = ['id', 'name', 'kind', 'aliases', 'description', 'wikidata'] as const;

function entityInOrder(entity: Entity): JsonObject {
  return inOrder(entity, entityFields);
}

/** The scheme's fields as they are written. */
export function schemeInOrder(scheme: Scheme): JsonObject {
  const labels = scheme.labels.map((label) =>
    inOrder({ ...label, attributes: label.attributes.map(attributeInOrder) }, [
      'id',
      'name',
      'key',
      'colour',
      'description',
      'guidelines',
      'mention',
      'attributes',
    ]),
  );
  const links = scheme.links.map((link) => {
    const incoming = link.incoming && inOrder(link.incoming, ['minimum', 'maximum']);
    return inOrder({ ...link, incoming }, [
      'role',
      'name',
      'description',
      'from',
      'to',
      'minimum',
      'maximum',
      'incoming',
      'answers',
    ]);
  });
  const document = scheme.document.map(attributeInOrder);
  return inOrder({ ...scheme, labels, links, document }, ['id', 'name', 'labels', 'links', 'document']);
}

function attributeInOrder(attribute: AttributeDefinition): JsonObject {
  const options = attribute.options?.map((option) => inOrder(option, ['id', 'name', 'description']));
  const condition = attribute.condition && inOrder(attribute.condition, ['attribute', 'equals']);
  return inOrder({ ...attribute, options, condition }, [
    'id',
    'name',
    'kind',
    'description',
    'options',
    'required',
    'default',
    'condition',
  ]);
}
