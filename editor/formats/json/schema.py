"""The JSON Schema of a brief, for other programs."""

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from editor.formats.json.wire import BRIEF


def schema() -> JsonSchemaValue:
    """The schema in the dialect of 2020-12, made from the classes that guard the reading."""
    return {"$schema": GenerateJsonSchema.schema_dialect} | BRIEF.json_schema()
