"""shapely (GEOS) and GeoPandas (GDAL) read the borders, and judge whether they can be measured."""
import io
import json

import geopandas
import shapely
from shapely.geometry import shape

from telling import get, tell, version

version(geopandas, shapely)


def rings_of(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [(index == 0, shapely.geometry.Polygon(ring)) for rings in polygons for index, ring in enumerate(rings)]


for name in ["gemeenten-2024", "gemeenten-2014", "wijken-2024", "provincies-2024"]:
    text = get(f"/grenzen/{name}.geojson")
    rings = [ring for feature in json.loads(text)["features"] for ring in rings_of(feature["geometry"])]
    sound = sum(ring.is_valid and ring.area > 0 for _, ring in rings)
    tell(f"{name}: rings that cross themselves or have no area", len(rings) - sound, sound == len(rings))
    turned = sum(ring.exterior.is_ccw != is_outer for is_outer, ring in rings)
    tell(f"{name}: rings that run the wrong way round (RFC 7946)", turned, turned == 0)
    frame = geopandas.read_file(io.BytesIO(text))
    overlapping = int((~frame.is_valid).sum())
    tell(f"{name}: regions whose polygons overlap each other", f"{overlapping} of {len(frame)}", overlapping == 0, is_known=True)
    tell(f"{name}: known to lie where", frame.crs, str(frame.crs) == "EPSG:4326")
